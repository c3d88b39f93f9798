//! Reads what `Texts` wrote with mail-parser: fields, then whole messages, each text ended by NUL.

use mail_parser::parsers::MessageStream;
use mail_parser::MessageParser;
use std::hint::black_box;
use std::time::Instant;

const ROUNDS: usize = 200;
const REPEATS: usize = 20;

fn main() {
    let mut paths = std::env::args().skip(1);
    let fields = texts(&paths.next().expect("a file of fields"));
    let messages = texts(&paths.next().expect("a file of messages"));
    let parser = MessageParser::default();
    measure("mail-parser: one field with its date", &fields, |field| {
        black_box(MessageStream::new(field).parse_received());
    });
    measure("mail-parser: a message of five hops", &messages, |message| {
        black_box(parser.parse(message));
    });
}

fn texts(path: &str) -> Vec<Vec<u8>> {
    let all = std::fs::read(path).expect("a readable file");
    let mut texts: Vec<Vec<u8>> = all.split(|octet| *octet == 0).map(<[u8]>::to_vec).collect();
    texts.pop();
    texts
}

/// The median of the later half of all rounds, in nanoseconds for each text.
fn measure(name: &str, texts: &[Vec<u8>], mut read: impl FnMut(&[u8])) {
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        for _ in 0..REPEATS {
            for text in texts {
                read(black_box(text));
            }
        }
        rounds.push(start.elapsed().as_nanos());
    }
    let later = &mut rounds[ROUNDS / 2..];
    later.sort_unstable();
    let median = later[later.len() / 2];
    println!("{name}: {} ns", median / (REPEATS * texts.len()) as u128);
}
