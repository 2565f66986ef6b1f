"""Exception classes by subject, which ``ferroboto.exceptions`` collects, and what errors say beyond boto3's messages."""
