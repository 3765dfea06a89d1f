package acheatlas.ui.explore;

import acheatlas.ui.controls.Flexible;

import javafx.scene.layout.Region;

/// A main box that takes the room, and a narrow one beside it; below it where the main box would
/// get too narrow to read. Measured in the text size.
final class WithAside extends Flexible {
    private static final double SHARE = 0.41;

    private final Region main;
    private final Region aside;
    private final boolean asideFirst;

    private WithAside(Region main, Region aside, String measures, boolean asideFirst) {
        super(measures);
        this.main = main;
        this.aside = aside;
        this.asideFirst = asideFirst;
        getChildren().addAll(main, aside);
    }

    /// A why list, and 260 px beside it.
    static WithAside ofDetail(Region main, Region aside) {
        return new WithAside(main, aside, "aside-detail", false);
    }

    /// The start screen, and the body before it: 560 px, less in a smaller window.
    static WithAside ofStart(Region main, Region aside) {
        return new WithAside(main, aside, "aside-start", true);
    }

    /// The body, and 280 px beside it.
    static WithAside ofBody(Region main, Region aside) {
        return new WithAside(main, aside, "aside-body", false);
    }

    private double gap() {
        return ruler().getMinHeight();
    }

    /// Between the least and the most width, two fifths of the room.
    private double asideWidth(double width) {
        double most = Math.max(ruler().getMinWidth(), ruler().getMaxWidth());
        return Math.floor(Math.clamp(width * SHARE, ruler().getMinWidth(), most));
    }

    private boolean isBeside(double width) {
        return aside.isManaged() && width >= ruler().getPrefWidth();
    }

    private double mainWidth(double width) {
        return isBeside(width) ? width - asideWidth(width) - gap() : width;
    }

    @Override
    protected double computePrefWidth(double height) {
        return ruler().getPrefWidth();
    }

    @Override
    protected double measure(double width) {
        double first = main.prefHeight(mainWidth(width));
        if (!aside.isManaged()) {
            return first;
        }
        return isBeside(width)
                ? Math.max(first, aside.prefHeight(asideWidth(width)))
                : first + gap() + aside.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean beside = isBeside(width);
        double first = snapSizeY(main.prefHeight(mainWidth(width)));
        double mainX = beside && asideFirst ? asideWidth(width) + gap() : 0;
        main.resizeRelocate(mainX, 0, mainWidth(width), first);
        if (beside) {
            double asideWidth = asideWidth(width);
            double height = aside.prefHeight(asideWidth);
            double asideX = asideFirst ? 0 : width - asideWidth;
            aside.resizeRelocate(asideX, 0, asideWidth, height);
        } else if (aside.isManaged()) {
            aside.resizeRelocate(0, first + gap(), width, aside.prefHeight(width));
        }
    }
}
