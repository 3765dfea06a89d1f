package acheatlas.ui.theme;

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

    /// Window background.
    public static final String PAGE = "page";

    /// A pane of the window: app bar, strip, status bar.
    public static final String BAR = "bar";

    /// A hairline.
    public static final String RULE = "rule";

    private Style() {}
}
