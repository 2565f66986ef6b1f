"""Objects on top of clients: topics, subscriptions and the like, built from a service's resource model."""
