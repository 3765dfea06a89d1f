package acheatlas.figure.pose;

/// One of the boxes that show all figures at one scale on neighbouring cards.
public enum SizeClass {
    LOW,
    TALL,
    LARGE
}
