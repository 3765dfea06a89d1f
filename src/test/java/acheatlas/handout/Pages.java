package acheatlas.handout;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.content.pictures.Drawings;
import acheatlas.graph.Content;
import acheatlas.graph.ContentLoader;
import acheatlas.graph.Finding;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.ranking.Explorer;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// Handouts of the shipped content, to be printed by tests.
final class Pages {
    static final Messages MESSAGES = Messages.in(Languages.ENGLISH);
    static final Content CONTENT = load();
    static final Explorer EXPLORER = new Explorer(CONTENT.graph());
    static final HandoutWriter WRITER =
            new HandoutWriter(MESSAGES, Drawings.read(new ContentFolder(Path.of("data"))));

    private Pages() {}

    private static Content load() {
        try {
            return ContentLoader.load(new ContentFolder(Path.of("data")), "en");
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    static Finding finding(String id) {
        return CONTENT.graph().finding(id).orElseThrow();
    }

    static Findings has(String... ids) {
        return has(List.of(ids).stream().map(Pages::finding).toList());
    }

    static Findings has(List<Finding> picked) {
        var findings = Findings.none();
        for (var finding : picked) {
            findings = findings.with(CONTENT.graph(), finding, Answer.PRESENT);
        }
        return findings;
    }

    static Handout handout(Findings findings) {
        return Handout.of(CONTENT, EXPLORER, EXPLORER.assess(findings));
    }

    /// A page as people get it most: an ache with a few picks that raises no flag.
    static Handout usual() {
        return handout(
                has("s_low_back_pain", "s_worse_sitting", "s_hip_flexor_tightness")
                        .with(CONTENT.graph(), finding("s_buttock_pain"), Answer.ABSENT));
    }

    static Handout emergency() {
        return handout(has("s_low_back_pain", "rf_saddle_numbness"));
    }

    static byte[] pdf(Handout handout, HandoutOptions options) {
        return WRITER.pdf(handout, options);
    }

    static PDDocument open(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The words of a PDF in the order a reader meets them, each run of white space as one space.
    static String text(byte[] pdf) {
        try (var document = open(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
