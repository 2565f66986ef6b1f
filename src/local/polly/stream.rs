//! `StartSpeechSynthesisStream`: speech of texts that come one by one. No synthesis here.

use std::fmt;

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::error::{Result, ServiceError};
use crate::request::Conversation;
use crate::store::Lexicons;
use crate::validate::Constraints;

/// The one engine that AWS streams with; here every voice speaks in its stead.
const STREAMING_ENGINE: &str = "generative";

/// One speech, said as its text comes in.
pub struct SpeechStream {
    conversation: Conversation,
}

impl SpeechStream {
    /// Begins; `params` are the operation's members by their names, `lexicons` those of the world, `region` where the
    /// request is for.
    ///
    /// # Errors
    /// When the service would refuse the request, or there is no such voice or format here.
    pub fn new(params: &Map<String, Value>, lexicons: &Lexicons, region: &str) -> Result<Self> {
        let mut constraints = Constraints::default();
        let engine = constraints.required(params, "Engine");
        constraints.finish()?;
        let conversation = Conversation::open(params, lexicons, region)?;
        if engine != STREAMING_ENGINE {
            return Err(ServiceError::client(
                "EngineNotSupportedException",
                format!("This voice does not support the selected engine: {engine}"),
            ));
        }
        Ok(Self { conversation })
    }

    /// Adds a text event's text.
    ///
    /// # Errors
    /// When the text is missing, too long, or no valid SSML.
    pub fn say(&mut self, event: &Map<String, Value>) -> Result<()> {
        let mut constraints = Constraints::default();
        let text = constraints.required(event, "Text");
        let text_type = constraints.string(event, "TextType");
        constraints.finish()?;
        self.conversation.say(text, text_type)
    }

    /// The next audio; `None` when what was added is said.
    ///
    /// # Errors
    /// When the engine fails.
    pub fn chunk(&mut self) -> Result<Option<Bytes>> {
        self.conversation.chunk()
    }

    /// Ends the audio; what is left of it is still to be had.
    pub fn finish(&mut self) {
        self.conversation.close();
    }

    /// Characters that the service would bill.
    #[must_use]
    pub fn request_characters(&self) -> usize {
        self.conversation.request_characters
    }
}

impl fmt::Debug for SpeechStream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SpeechStream")
            .field("request_characters", &self.request_characters())
            .finish_non_exhaustive()
    }
}
