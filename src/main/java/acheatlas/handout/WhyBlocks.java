package acheatlas.handout;

import acheatlas.figure.Box;
import acheatlas.figure.PathData;
import acheatlas.figure.Placement;
import acheatlas.figure.Sheet;
import acheatlas.figure.Stroke;
import acheatlas.figure.Tint;
import acheatlas.ranking.RankedCause;
import acheatlas.ranking.Reason;

import java.util.List;

/// One block for each pick that moved a cause: the wider, the stronger the link; an open, dashed
/// block points away.
final class WhyBlocks {
    private static final int MOST = 10;
    private static final double UNIT = 9;
    private static final double GAP = 3;
    private static final double HEIGHT = 6;
    private static final double ON_PAGE = 0.5; // em
    private static final Stroke OPEN = new Stroke(Tint.MARK, 1, 1, List.of(2.0, 2.0));

    private final Draft draft;

    WhyBlocks(Draft draft) {
        this.draft = draft;
    }

    void write(Markup page, RankedCause ranked) {
        var findings = draft.handout().assessment().findings();
        var blocks =
                ranked.reasons().stream()
                        .filter(reason -> findings.isKnown(reason.finding()))
                        .limit(MOST)
                        .toList();
        if (blocks.isEmpty()) {
            return;
        }
        double width = blocks.stream().mapToDouble(reason -> width(reason) + GAP).sum();
        page.draw(
                PageDrawing.of(
                        new Box(0, 0, width, HEIGHT),
                        draft.colours(),
                        pen -> paint(new Sheet(pen, Placement.SAME), blocks)),
                ON_PAGE,
                draft.say(
                        "handout.cause.blocks",
                        blocks.stream().filter(Reason::pointsHere).count(),
                        blocks.stream().filter(reason -> !reason.pointsHere()).count()));
        page.words(" ");
    }

    private static double width(Reason reason) {
        return UNIT
                * switch (reason.strength()) {
                    case LIGHT -> 1;
                    case MEDIUM -> 2;
                    case STRONG -> 3;
                };
    }

    private static void paint(Sheet sheet, List<Reason> blocks) {
        double x = 0;
        for (var reason : blocks) {
            double end = x + width(reason);
            var block = PathData.roundedBox(new Box(x, 0, end, HEIGHT).grownBy(-0.5), 2);
            if (reason.pointsHere()) {
                sheet.fill(block, Tint.MARK);
            } else {
                sheet.stroke(block, OPEN);
            }
            x = end + GAP;
        }
    }
}
