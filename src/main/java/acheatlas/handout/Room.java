package acheatlas.handout;

import java.util.List;

/// How much goes onto a page. A page that overflows is made again with less, from the least
/// important on; what is left out is said where it matters.
///
/// @param body height of the body picture, em
/// @param picks most picks listed by name
/// @param hasOneLiners whether each cause has its one line
/// @param reasons most reasons named for a cause
/// @param hasOthers whether further causes are named
/// @param howTo most letters of the steps of a move
/// @param sources most sources named
/// @param hasCode whether the plan stands there as a code, where that is wanted
/// @param lines fewest lines to write on; 0 leaves the notes out
record Room(
        double body,
        int picks,
        boolean hasOneLiners,
        int reasons,
        boolean hasOthers,
        int howTo,
        int sources,
        boolean hasCode,
        int lines) {

    private static final List<Room> ONE_PAGE =
            List.of(
                    new Room(9, 16, true, 4, true, 150, 8, true, 2),
                    new Room(8.5, 14, true, 4, false, 120, 6, true, 2),
                    new Room(8, 12, true, 3, false, 90, 6, true, 2),
                    new Room(7.5, 11, true, 3, false, 60, 5, true, 2),
                    new Room(7, 10, true, 2, false, 60, 4, true, 2),
                    new Room(7, 9, true, 1, false, 60, 4, true, 2),
                    new Room(7, 9, false, 2, false, 60, 4, true, 2),
                    new Room(6.5, 7, false, 2, false, 60, 3, true, 2),
                    new Room(6, 6, false, 1, false, 45, 3, true, 2),
                    new Room(5, 5, false, 1, false, 45, 2, true, 2),
                    new Room(5, 3, false, 1, false, 0, 2, true, 2),
                    new Room(4.5, 1, false, 1, false, 0, 2, false, 1));

    private static final List<Room> TWO_PAGES =
            List.of(
                    new Room(7, 10, true, 3, false, 100, 4, true, 2),
                    new Room(7, 9, true, 2, false, 60, 4, true, 2),
                    new Room(7, 8, true, 1, false, 0, 3, true, 2),
                    new Room(7, 8, false, 1, false, 0, 3, true, 2),
                    new Room(6, 7, false, 1, false, 0, 2, true, 1),
                    new Room(5, 6, false, 1, false, 0, 2, true, 0),
                    new Room(4, 4, false, 1, false, 0, 2, true, 0),
                    new Room(4, 2, false, 1, false, 0, 2, true, 0),
                    new Room(4, 2, false, 1, false, 0, 2, false, 0),
                    new Room(4, 1, false, 1, false, 0, 2, false, 0));

    static List<Room> fromRoomyToTight(PrintSize size) {
        return switch (size) {
            case NORMAL -> ONE_PAGE;
            case LARGE -> TWO_PAGES;
        };
    }
}
