package acheatlas.search;

import java.util.List;

/// A text as it is read, once, for all that ask about its words.
///
/// @param words as typed, lower case, accents folded
/// @param stems the same words spelt right and without their endings
/// @param concepts what the words mean, each where it stands in the text
record Reading(String text, List<Term> words, List<String> stems, List<Term> concepts) {

    Reading {
        words = List.copyOf(words);
        stems = List.copyOf(stems);
        concepts = List.copyOf(concepts);
    }

    /// The words as typed, with one blank before, between and after them, to look one such row up
    /// in another.
    String typedRow() {
        var row = new StringBuilder(" ");
        words.forEach(term -> row.append(term.word()).append(' '));
        return row.toString();
    }

    /// The stems as a row.
    String stemRow() {
        return " " + String.join(" ", stems) + " ";
    }
}
