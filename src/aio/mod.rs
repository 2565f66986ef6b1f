//! The same client for asyncio: how calls and reads begin in an event loop and end there. What a call is made of
//! is the client's.

pub mod bridge;
pub mod call;
pub mod messages;
pub mod stream;
