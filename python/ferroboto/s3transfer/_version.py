"""The version of s3transfer whose behaviour the package has."""

__version__ = "0.19.3"
