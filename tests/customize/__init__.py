"""Rules of single services, beside botocore's handlers."""
