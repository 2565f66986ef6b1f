"""DynamoDB's values as Python has them."""
