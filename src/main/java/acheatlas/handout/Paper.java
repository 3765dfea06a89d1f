package acheatlas.handout;

/// A size of paper, upright.
public enum Paper {
    A4("A4", 842),
    LETTER("letter", 792);

    private final String css;
    private final int height;

    /// @param height points, a 72nd of an inch
    Paper(String css, int height) {
        this.css = css;
        this.height = height;
    }

    String css() {
        return css;
    }

    int height() {
        return height;
    }
}
