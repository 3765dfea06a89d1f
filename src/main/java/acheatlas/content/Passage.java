package acheatlas.content;

import acheatlas.content.reading.Sentence;

import java.util.List;

/// A heading, paragraph or list item of an article as a person reads it: no marks, and no brackets
/// that only name a source.
///
/// @param kind what it is
/// @param text its words
/// @param sentences the sentences of the text
/// @param sources ids of the sources it names, in order
/// @param places the place in the file of each character of the text
public record Passage(
        Kind kind,
        String text,
        List<Sentence> sentences,
        List<String> sources,
        List<Position> places) {

    /// What a passage is.
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM
    }

    public Passage {
        sentences = List.copyOf(sentences);
        sources = List.copyOf(sources);
        places = List.copyOf(places);
    }

    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /// Where a sentence of it begins in the file.
    public Position at(Sentence sentence) {
        return places.get(sentence.start());
    }

    /// Where it begins in the file.
    public Position start() {
        return places.getFirst();
    }
}
