package acheatlas.ui.controls;

import acheatlas.graph.CauseKind;

/// The line drawings of the design, as SVG path data on a grid of 20 by 20, to be stroked with
/// round ends. Show one with [Glyph].
public enum Icon {
    ABOUT("M2.8 10a7.2 7.2 0 1 0 14.4 0a7.2 7.2 0 1 0 -14.4 0zM10 9.2V14M10 6.4h.01"),
    ADD("M10 4v12M4 10h12"),
    ARTICLE(
            "M10 5.5C8.5 4.3 6 3.8 3 4v11.5c3-.2 5.5.3 7 1.5 1.5-1.2 4-1.7 7-1.5"
                    + "V4c-3-.2-5.5.3-7 1.5zM10 5.5V17"),
    BACK("M12.5 4.5L7 10l5.5 5.5"),
    CAUTION("M10 3l7.5 13.5h-15zM10 8v4M10 14.2h.01"),
    CHECK("M4 10.5l4 4 8-9"),
    CLINIC("M4 17V5.5h12V17M2.5 17h15M10 7.5v4M8 9.5h4M8.5 17v-3h3v3"),
    CLOCK("M2.8 10a7.2 7.2 0 1 0 14.4 0a7.2 7.2 0 1 0 -14.4 0zM10 5.8V10l2.8 2"),
    CLOSE("M5 5l10 10M15 5L5 15"),
    DARK("M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5z"),
    DISPLAY(
            "M4 4h12a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1 -1.5 1.5h-12"
                    + "a1.5 1.5 0 0 1 -1.5 -1.5v-7a1.5 1.5 0 0 1 1.5 -1.5z"
                    + "M7 17h6M10 14v3"),
    DOWN("M4.5 7.5L10 13l5.5-5.5"),
    EXPLORE("M2.8 10a7.2 7.2 0 1 0 14.4 0a7.2 7.2 0 1 0 -14.4 0zM13 7l-1.7 4.3L7 13l1.7-4.3z"),
    FORWARD("M7.5 4.5L13 10l-5.5 5.5"),
    HABIT(
            "M4.5 3v9.5H11M4.5 12.5v4.8M11 12.5v4.8M10.9 6a3.3 3.3 0 1 0 6.6 0"
                    + "a3.3 3.3 0 1 0 -6.6 0zM14.2 4.5V6l1 .7"),
    HAND(
            "M7 10V4.5a1.3 1.3 0 0 1 2.6 0V9M9.6 8.5V3.7a1.3 1.3 0 0 1 2.6 0V9"
                    + "M12.2 5.5a1.3 1.3 0 0 1 2.6 0V12"
                    + "c0 3-1.8 5.3-4.8 5.3-2.3 0-3.5-1-4.5-2.8L3.6 11c-.5-1 .9-2 1.8-1.1"
                    + "L7 11.5"),
    JOINT(
            "M9.5 3.2a6.8 6.8 0 1 0 0 13.6M7.6 10a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z"
                    + "M13.6 8.9h4M13.6 11.1h4"),
    LANGUAGE(
            "M2.8 10a7.2 7.2 0 1 0 14.4 0a7.2 7.2 0 1 0 -14.4 0z"
                    + "M2.8 10h14.4M10 2.8c2.5 2.3 3.3 4.6 3.3 7.2s-.8 4.9-3.3 7.2"
                    + "c-2.5-2.3-3.3-4.6-3.3-7.2S7.5 5.1 10 2.8z"),
    LIGHT(
            "M6.8 10a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0z"
                    + "M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4"
                    + "M13.9 13.9l1.4 1.4M4.7 15.3l1.4-1.4M13.9 6.1l1.4-1.4"),
    LINK_MAP(
            "M2 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM2 15a2 2 0 1 0 4 0a2 2 0 1 0 -4 0"
                    + "zM14 10a2 2 0 1 0 4 0a2 2 0 1 0 -4 0zM6 5.3c4 .4 4 4.2 8 4.6"
                    + "M6 14.7c4-.4 4-4.2 8-4.6"),
    LIST("M7 5h10M7 10h10M7 15h10M3 5h.01M3 10h.01M3 15h.01"),
    LOCK(
            "M6 9h8a2 2 0 0 1 2 2v4a2 2 0 0 1 -2 2h-8a2 2 0 0 1 -2 -2v-4"
                    + "a2 2 0 0 1 2 -2zM6.5 9V6.5a3.5 3.5 0 0 1 7 0V9"),
    MINUS("M4.5 10h11"),
    MIRROR("M3 7h12l-3-3M17 13H5l3 3"),
    MORE("M4.5 10h.01M10 10h.01M15.5 10h.01"),
    MUSCLE(
            "M10 2.5c4 3.4 4.6 11 0 15-4.6-4-4-11.6 0-15z"
                    + "M8.7 7c-.6 2-.6 4.3 0 6.3M11.3 7c.6 2 .6 4.3 0 6.3"),
    NERVE(
            "M10 2.5c-1.5 2.5 1.5 4 0 6.5s-3.5 2.5-4.5 5-.5 3-.5 3"
                    + "M10 9c1.5 2 4 2.5 4.8 5 .5 1.5.2 3 .2 3M10 9c-.3 2.5.5 5 0 8"),
    NEXT("M5 5l7 5-7 5zM15 5v10"),
    NOT_SURE(
            "M2.8 10a7.2 7.2 0 1 0 14.4 0a7.2 7.2 0 1 0 -14.4 0z"
                    + "M7.9 8a2.2 2.2 0 1 1 3 2.1c-.6.3-.9.7-.9 1.4"
                    + "M10 14h.01"),
    PACK("M10 2.8l6.5 3.5v7.4L10 17.2l-6.5-3.5V6.3zM3.7 6.4L10 9.8l6.3-3.4M10 9.8v7.3"),
    PAUSE("M7 4.5v11M13 4.5v11"),
    PERSON("M7 6a3 3 0 1 0 6 0a3 3 0 1 0 -6 0zM4 17c.5-3.5 3-5.5 6-5.5s5.5 2 6 5.5"),
    PHONE(
            "M6.5 3H4.8C3.8 3 3 3.8 3 4.8 3 11.5 8.5 17 15.2 17"
                    + "c1 0 1.8-.8 1.8-1.8v-1.7l-3.7-1.6-1.6 1.9a11 11 0 0 1-5.5-5.5"
                    + "l1.9-1.6z"),
    PLAY("M7 4.5l9 5.5-9 5.5z"),
    PREVIOUS("M15 5l-7 5 7 5zM5 5v10"),
    PRINT(
            "M6 7V3h8v4M6 14H4.5A1.5 1.5 0 0 1 3 12.5V8.5A1.5 1.5 0 0 1 4.5 7h11"
                    + "A1.5 1.5 0 0 1 17 8.5v4a1.5 1.5 0 0 1-1.5 1.5H14"
                    + "M6 12h8v5H6z"),
    PULSE("M2.5 10h3.5l2-5.5 4 11 2-5.5h3.5"),
    SAVE("M10 3v9M6 8.5l4 4 4-4M4 16.5h12"),
    SEARCH("M3.5 9a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0zM13.2 13.2L17 17"),
    SETTINGS(
            "M7.4 10a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0z"
                    + "M10 2.8v2M10 15.2v2M2.8 10h2M15.2 10h2M4.9 4.9l1.4 1.4"
                    + "M13.7 13.7l1.4 1.4M4.9 15.1l1.4-1.4M13.7 6.3l1.4-1.4"),
    START_OVER("M4 10a6 6 0 1 0 1.9-4.4M4 3.5V7h3.5"),
    TEXT_SIZE("M2 15L6 5l4 10M3.4 11.7h5.2M12 15l2.7-6.5L17.5 15M12.9 12.9h3.7"),
    UNDO("M4 8h8a4.5 4.5 0 0 1 0 9H8M4 8l4-4M4 8l4 4"),
    UP("M4.5 12.5L10 7l5.5 5.5"),
    URGENT("M6.7 2.5h6.6l4.2 4.2v6.6l-4.2 4.2H6.7l-4.2-4.2V6.7zM10 6v5M10 13.8h.01"),
    VOICE("M3 8v4h3l4 3.5v-11L6 8zM13 7.5a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /// The sign of a kind of cause; it never stands without the kind's word or the cause's name.
    public static Icon of(CauseKind kind) {
        return switch (kind) {
            case HABIT -> HABIT;
            case MUSCLE -> MUSCLE;
            case JOINT -> JOINT;
            case NERVE -> NERVE;
            case CONDITION -> PULSE;
            case URGENT -> URGENT;
        };
    }
}
