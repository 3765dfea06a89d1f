package acheatlas.ui.controls;

import acheatlas.graph.CauseKind;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// The icons of the window: Feather's, from Ikonli, and line drawings of our own for what no icon
/// font has, such as the signs of muscle, nerve and joint. Show one with [Glyph].
public enum Icon {
    ABOUT(Feather.INFO),
    ADD(Feather.PLUS),
    ARTICLE(Feather.BOOK_OPEN),
    BACK(Feather.CHEVRON_LEFT),
    CAUTION(Feather.ALERT_TRIANGLE),
    CHECK(Feather.CHECK),
    CLINIC("M4 17V5.5h12V17M2.5 17h15M10 7.5v4M8 9.5h4M8.5 17v-3h3v3"),
    CLOCK(Feather.CLOCK),
    CLOSE(Feather.X),
    DARK(Feather.MOON),
    DISPLAY(Feather.MONITOR),
    DOWN(Feather.CHEVRON_DOWN),
    EXPLORE(Feather.COMPASS),
    FORWARD(Feather.CHEVRON_RIGHT),
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
    LANGUAGE(Feather.GLOBE),
    LIGHT(Feather.SUN),
    LINK_MAP(Feather.SHARE_2),
    LIST(Feather.LIST),
    LOCK(Feather.LOCK),
    MENU(Feather.MENU),
    MINUS(Feather.MINUS),
    MIRROR(Feather.REPEAT),
    MORE(Feather.MORE_HORIZONTAL),
    MUSCLE(
            "M10 2.5c4 3.4 4.6 11 0 15-4.6-4-4-11.6 0-15z"
                    + "M8.7 7c-.6 2-.6 4.3 0 6.3M11.3 7c.6 2 .6 4.3 0 6.3"),
    NERVE(
            "M10 2.5c-1.5 2.5 1.5 4 0 6.5s-3.5 2.5-4.5 5-.5 3-.5 3"
                    + "M10 9c1.5 2 4 2.5 4.8 5 .5 1.5.2 3 .2 3M10 9c-.3 2.5.5 5 0 8"),
    NEXT(Feather.SKIP_FORWARD),
    NOT_SURE(Feather.HELP_CIRCLE),
    PACK(Feather.PACKAGE),
    PAUSE(Feather.PAUSE),
    PERSON(Feather.USER),
    PHONE(Feather.PHONE),
    PLAY(Feather.PLAY),
    PREVIOUS(Feather.SKIP_BACK),
    PRINT(Feather.PRINTER),
    PULSE(Feather.ACTIVITY),
    REDO(Feather.CORNER_UP_RIGHT),
    SAVE(Feather.DOWNLOAD),
    SEARCH(Feather.SEARCH),
    SETTINGS(Feather.SETTINGS),
    START_OVER(Feather.ROTATE_CCW),
    TEXT_SIZE("M2 15L6 5l4 10M3.4 11.7h5.2M12 15l2.7-6.5L17.5 15M12.9 12.9h3.7"),
    UNDO(Feather.CORNER_UP_LEFT),
    UP(Feather.CHEVRON_UP),
    URGENT(Feather.ALERT_OCTAGON),
    VOICE(Feather.VOLUME_2);

    private final @Nullable Feather ikon;
    private final String path;

    Icon(Feather ikon) {
        this.ikon = ikon;
        path = "";
    }

    Icon(String path) {
        ikon = null;
        this.path = path;
    }

    /// The character of the icon font; empty for what no font has.
    Optional<Ikon> ikon() {
        return Optional.ofNullable(ikon);
    }

    /// SVG path data on a grid of 20 by 20; empty for what the icon font has.
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
