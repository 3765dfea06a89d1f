package acheatlas.handout;

import acheatlas.content.pictures.Drawings;
import acheatlas.i18n.Messages;

import java.util.List;

/// Makes the PDFs of the smaller sheets, tagged (PDF/UA-1): the one for an appointment, of one page
/// or two in large print, and the table of a comparison. Keep one: reading its fonts and colours
/// takes a moment. Any thread, several at once.
public final class SheetWriter {
    private static final int MOST_LINES = 8;
    private static final double HEADING = 1.6; // lines it takes

    private final Messages messages;
    private final Drawings pictures;
    private final PageFonts fonts = PageFonts.read();
    private final PageColours colours = PageColours.read();

    /// @param messages of the language of the content that is printed
    public SheetWriter(Messages messages, Drawings pictures) {
        this.messages = messages;
        this.pictures = pictures;
    }

    /// The roomiest sheet that fits, with lines for notes where there is room left.
    public byte[] pdf(VisitSheet sheet, HandoutOptions options) {
        for (var room : rooms()) {
            var draft = draft(sheet, options, room);
            try (var layout = layout(sheet, draft)) {
                if (layout.pages() <= options.size().pages()) {
                    return withNotes(sheet, draft, layout);
                }
            }
        }
        try (var layout = layout(sheet, draft(sheet, options, rooms().getLast()))) {
            return layout.pdf();
        }
    }

    private byte[] withNotes(VisitSheet sheet, Draft draft, PageLayout plain) {
        double line = NotesPart.LINE * draft.options().size().points() + 1;
        int lines = Math.min(MOST_LINES, (int) (plain.free() / line - HEADING));
        if (lines > 0) {
            try (var layout = layout(sheet, draft.withLines(lines))) {
                if (layout.pages() <= plain.pages()) {
                    return layout.pdf();
                }
            }
        }
        return plain.pdf();
    }

    /// Causes side by side as a table, on as many pages as it takes.
    public byte[] pdf(ComparisonSheet sheet, HandoutOptions options) {
        var draft = draft(sheet.plain(), options, rooms().getFirst());
        var text =
                PageText.of(
                        draft,
                        draft.say("compare.title"),
                        draft.say("compare.lead"),
                        page -> new ComparisonPage(sheet.comparison(), draft).write(page));
        try (var layout = new PageLayout(text, fonts, options.paper())) {
            return layout.pdf();
        }
    }

    /// From roomy to tight.
    static List<Room> rooms() {
        return List.of(
                room(11, 14, true, 2),
                room(10, 12, true, 2),
                room(9, 10, true, 1),
                room(8, 8, true, 1),
                room(7, 6, true, 1),
                room(6, 5, false, 1),
                room(5, 3, false, 1),
                room(4, 2, false, 1),
                room(3, 1, false, 0));
    }

    /// @param canAdd whether there are lines below what is already said
    private static Room room(double body, int picks, boolean canAdd, int lines) {
        return new Room(body, picks, canAdd, 0, false, 0, 0, false, lines);
    }

    Draft draft(VisitSheet sheet, HandoutOptions options, Room room) {
        return draft(sheet.picture(), options, room);
    }

    private Draft draft(Handout plain, HandoutOptions options, Room room) {
        var logo = Logo.read(options.clinic().logo()).stream().toList();
        return new Draft(plain, options, messages, pictures, colours, logo, room, 0);
    }

    PageLayout layout(VisitSheet sheet, Draft draft) {
        var text =
                PageText.of(
                        draft,
                        draft.say("visit.title"),
                        draft.say("visit.page.lead"),
                        page -> new VisitPage(sheet, draft).write(page));
        return new PageLayout(text, fonts, draft.options().paper());
    }
}
