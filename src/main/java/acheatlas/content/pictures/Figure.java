package acheatlas.content.pictures;

import acheatlas.figure.pose.Mannequin;

/// The figure's file, read: the mannequin, and the words its poses are written in.
public final class Figure {
    private final Mannequin mannequin;
    private final Vocabulary vocabulary;

    Figure(Mannequin mannequin, Vocabulary vocabulary) {
        this.mannequin = mannequin;
        this.vocabulary = vocabulary;
    }

    public Mannequin mannequin() {
        return mannequin;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }
}
