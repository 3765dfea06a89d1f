package acheatlas.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// A whole page as XHTML with its stylesheet, and the drawings it names.
record PageText(String xhtml, List<PageDrawing> drawings) {
    private static final String SHEET = "handout.css";

    PageText {
        drawings = List.copyOf(drawings);
    }

    /// The page in the language of each draft, one behind the other.
    static PageText of(List<Draft> drafts) {
        var draft = drafts.getFirst();
        return of(
                draft,
                draft.say("handout.title"),
                draft.say("handout.lead"),
                page -> bodies(drafts, page));
    }

    /// A page of another kind.
    static PageText of(Draft draft, String title, String lead, Consumer<Markup> body) {
        var page = new Markup();
        page.put("body", draft.isLarge() ? "large" : "", () -> body.accept(page));
        var xhtml =
                """
                <html lang="%s"><head><title>%s</title>
                <meta name="description" content="%s"/><style>%s</style></head>%s</html>\
                """
                        .formatted(
                                draft.messages().language().tag(),
                                Markup.escaped(title),
                                Markup.escaped(lead),
                                style(draft),
                                page);
        return new PageText(xhtml, page.drawings());
    }

    private static void bodies(List<Draft> drafts, Markup page) {
        body(drafts.getFirst(), page);
        drafts.stream()
                .skip(1)
                .forEach(
                        draft ->
                                page.in(
                                        draft.messages().language(),
                                        "next-page",
                                        () -> body(draft, page)));
    }

    private static void body(Draft draft, Markup page) {
        new PageHead(draft).write(page);
        boolean isCare = draft.handout().isCare();
        if (isCare) {
            new CarePart(draft).write(page);
        }
        page.row(
                "top",
                () -> {
                    page.boxCell("told", () -> new ToldPart(draft).write(page));
                    page.cell("gap", () -> {});
                    page.boxCell("causes", () -> new CausesPart(draft).write(page));
                });
        if (!isCare) {
            help(draft, page);
        }
        new NotesPart(draft).write(page);
        new FootPart(draft).write(page);
    }

    /// In large print, when to get help right away comes before the moves, which begin the second
    /// page.
    private static void help(Draft draft, Markup page) {
        var help = new HelpPart(draft);
        if (draft.isLarge()) {
            help.writeNow(page);
            page.div("next-page", () -> {});
            new MovesPart(draft).write(page);
            help.writeSoon(page);
        } else {
            new MovesPart(draft).write(page);
            help.writeBoth(page);
        }
    }

    private static String style(Draft draft) {
        var options = draft.options();
        var size =
                String.format(
                        Locale.ROOT,
                        "@page { size: %s portrait; margin: %dpt } body { font-size: %dpt }%n",
                        options.paper().css(),
                        PageLayout.MARGIN,
                        options.size().points());
        return size + draft.colours().dye(sheet());
    }

    private static String sheet() {
        try (var stream = PageText.class.getResourceAsStream(SHEET)) {
            if (stream == null) {
                throw new IllegalStateException("The page's stylesheet is missing: " + SHEET);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The page's stylesheet cannot be read", e);
        }
    }
}
