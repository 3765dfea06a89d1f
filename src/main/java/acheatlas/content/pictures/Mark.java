package acheatlas.content.pictures;

/// A place in a text file; both count from 1.
record Mark(int line, int column) {
    static final Mark START = new Mark(1, 1);

    /// A place some characters further on in the same line.
    Mark plus(int columns) {
        return new Mark(line, column + columns);
    }
}
