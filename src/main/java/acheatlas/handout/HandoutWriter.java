package acheatlas.handout;

import acheatlas.content.pictures.Drawings;
import acheatlas.i18n.Messages;

import java.nio.file.Path;
import java.util.List;

/// Makes the PDF of a handout. Keep one: reading its fonts and colours takes a moment. Any thread,
/// several at once.
///
/// The first page takes about a second, each further one some tenths of it. The same handout with
/// the same options is the same file, byte for byte.
public final class HandoutWriter {
    private static final int MOST_LINES = 12;
    private static final double SPARE = 0.5; // of a line: heights are rounded

    private final Messages messages;
    private final Drawings pictures;
    private final PageFonts fonts = PageFonts.read();
    private final PageColours colours = PageColours.read();

    /// @param messages of the language of the content that is printed
    public HandoutWriter(Messages messages, Drawings pictures) {
        this.messages = messages;
        this.pictures = pictures;
    }

    /// A tagged PDF (PDF/UA-1) of one page, or of two in large print.
    public byte[] pdf(Handout handout, HandoutOptions options) {
        return pdf(List.of(new Translation(handout, messages)), options);
    }

    /// The same page in several languages, one behind the other: the person's, then the staff's.
    public byte[] pdf(List<Translation> languages, HandoutOptions options) {
        var drafts = languages.stream().map(it -> fitting(it, options)).toList();
        int most = options.size().pages() * drafts.size();
        while (true) {
            var tighter = drafts.stream().map(Draft::tighter).toList();
            try (var layout = layout(drafts)) {
                if (layout.pages() <= most || tighter.equals(drafts)) {
                    return layout.pdf();
                }
            }
            drafts = tighter;
        }
    }

    /// Writes the PDF into a file, in the place of one that is there already. It is written beside
    /// it first: whatever goes wrong, the old file is whole.
    ///
    /// @throws CannotWriteException with a sentence for the person who asked for it
    public void write(Handout handout, HandoutOptions options, Path file)
            throws CannotWriteException {
        new PageFile(messages).write(pdf(handout, options), file);
    }

    /// The roomiest page that fits, found by halving, with as many lines to write on as there is
    /// room for.
    private Draft fitting(Translation said, HandoutOptions options) {
        var rooms = Room.fromRoomyToTight(options.size());
        var fitting = draft(said, options).with(rooms.getLast());
        int from = 0;
        int to = rooms.size();
        while (from < to) {
            int middle = (from + to) / 2;
            var draft = fitting.with(rooms.get(middle));
            try (var layout = layout(draft)) {
                if (layout.pages() <= options.size().pages()) {
                    fitting = draft.withLines(lines(draft, layout.free()));
                    to = middle;
                } else {
                    from = middle + 1;
                }
            }
        }
        return fitting;
    }

    private static int lines(Draft draft, double free) {
        double line = NotesPart.LINE * draft.options().size().points() + 1;
        int more = (int) (free / line - SPARE);
        int fewest = draft.room().lines();
        return Math.clamp(fewest + more, fewest, MOST_LINES);
    }

    /// The roomiest page, which may run over.
    Draft draft(Handout handout, HandoutOptions options) {
        return draft(new Translation(handout, messages), options);
    }

    Draft draft(Translation said, HandoutOptions options) {
        var logo = Logo.read(options.clinic().logo()).stream().toList();
        var room = Room.fromRoomyToTight(options.size()).getFirst();
        return new Draft(
                said.handout(),
                options,
                said.messages(),
                pictures,
                colours,
                logo,
                room,
                room.lines());
    }

    PageLayout layout(Draft draft) {
        return layout(List.of(draft));
    }

    private PageLayout layout(List<Draft> drafts) {
        return new PageLayout(PageText.of(drafts), fonts, drafts.getFirst().options().paper());
    }
}
