package acheatlas.ui.theme;

import javafx.css.PseudoClass;

/// Style classes that screens put on nodes. Sizes are at 100 % text size; all of them scale.
public final class Style {
    /// 13 px: labels, second lines, hints.
    public static final String SMALL = "size-small";

    /// 18 px: questions and headings in cards.
    public static final String LEAD = "size-lead";

    /// 22 px: the name of what a pane shows.
    public static final String TITLE = "size-title";

    /// 28 px: the title of a page.
    public static final String DISPLAY = "size-display";

    /// 16 px with wide lines: text of articles.
    public static final String PROSE = "size-prose";

    public static final String SEMIBOLD = "semibold";
    public static final String BOLD = "bold";
    public static final String MUTED = "muted";

    /// Word colours; each also colours the icons within.
    public static final String IN_ACCENT = "in-accent";

    public static final String IN_URGENT = "in-urgent";
    public static final String IN_CAUTION = "in-caution";
    public static final String IN_HELP = "in-help";
    public static final String IN_PAIN = "in-pain";

    /// Lines 1.5 apart, for more than one sentence.
    public static final String READ = "read";

    /// App bar, tool bar: a surface with a hairline below.
    public static final String TOP_BAR = "top-bar";

    /// Status bar: a surface with a hairline above.
    public static final String BOTTOM_BAR = "bottom-bar";

    /// A row that can be chosen. Give it the pseudo-class `selected` when it is.
    public static final String ROW_CARD = "row-card";

    /// With [#ROW_CARD]: it has just changed its place.
    public static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");

    /// A `ListView` without a frame, whose cells show rows of their own.
    public static final String CARD_LIST = "card-list";

    /// A hairline.
    public static final String RULE = "rule";

    private Style() {}
}
