package acheatlas.content;

/// A line and a column, both from 1 on.
record Position(int line, int column) {
    static final Position START = new Position(1, 1);
}
