package acheatlas.ui.theme;

/// Which token is seen on which. A pair that a screen uses and that is not here is not checked.
final class PairsOfColours {
    /// Words: 4.5 is asked by WCAG 2.2, 1.4.3.
    static final String WORDS =
            """
            ink, surface
            ink, page
            ink, stage
            ink, accent-soft
            ink, urgent-soft
            ink, caution-soft
            ink, help-soft
            muted, surface
            muted, page
            muted, stage
            muted, accent-soft
            muted, urgent-soft
            muted, hover
            accent, surface
            accent, page
            accent, accent-soft
            on-accent, accent
            urgent, surface
            urgent, urgent-soft
            on-urgent, urgent
            caution-text, caution-soft
            ink, caution-soft
            help-text, surface
            help-text, help-soft
            k-habit, surface
            k-habit, page
            k-habit, k-habit-soft
            k-muscle, surface
            k-muscle, page
            k-muscle, k-muscle-soft
            k-joint, surface
            k-joint, page
            k-joint, k-joint-soft
            k-nerve, surface
            k-nerve, page
            k-nerve, k-nerve-soft
            k-condition, surface
            k-condition, k-condition-soft
            page, ink
            pain-text, surface
            pain-text, page
            caution-text, surface
            k-habit, hover
            k-muscle, hover
            k-joint, hover
            k-nerve, hover
            k-condition, hover
            k-condition, page
            urgent, page
            on-accent, accent-deep
            on-urgent, urgent-deep
            accent, hover
            ink, hover
            """;

    /// Icons, edges, fills and the focus ring: 3 is asked by WCAG 2.2, 1.4.11.
    static final String SHAPES =
            """
            line-strong, surface
            line-strong, page
            focus, surface
            focus, page
            focus, b-fill
            k-habit-fill, surface
            k-habit-fill, page
            k-muscle-fill, surface
            k-muscle-fill, page
            k-joint-fill, surface
            k-joint-fill, page
            k-nerve-fill, surface
            k-nerve-fill, page
            k-condition-fill, surface
            pain-deep, b-fill
            muscle, b-fill
            b-line, surface
            b-line, stage
            p-arrow, stage
            k-condition-fill, page
            urgent, surface
            muscle, stage
            k-muscle-fill, accent-soft
            accent, line
            """;

    private PairsOfColours() {}
}
