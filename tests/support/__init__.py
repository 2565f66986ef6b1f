"""What the tests lean on: a scripted server, generators from the models, and the comparison of two libraries."""
