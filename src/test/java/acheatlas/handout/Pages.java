package acheatlas.handout;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.content.pictures.Drawings;
import acheatlas.graph.Content;
import acheatlas.graph.ContentLoader;
import acheatlas.graph.Finding;
import acheatlas.i18n.Language;
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
    static final Content CONTENT = load(Languages.ENGLISH);
    private static final Content SPANISH = load(Languages.SPANISH);
    static final Explorer EXPLORER = new Explorer(CONTENT.graph());
    static final HandoutWriter WRITER =
            new HandoutWriter(MESSAGES, Drawings.read(new ContentFolder(Path.of("data"))));

    private Pages() {}

    private static Content load(Language language) {
        try {
            return ContentLoader.load(new ContentFolder(Path.of("data")), language.tag());
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

    /// The same handout in English.
    static Translation english(Findings findings) {
        return new Translation(handout(findings), MESSAGES);
    }

    /// The same handout in Spanish.
    static Translation spanish(Findings findings) {
        var explorer = new Explorer(SPANISH.graph());
        var same = Findings.of(SPANISH.graph(), findings.byId(CONTENT.graph()));
        var handout = Handout.of(SPANISH, explorer, explorer.assess(same));
        return new Translation(handout, Messages.in(Languages.SPANISH));
    }

    /// The person's Spanish before the staff's English.
    static List<Translation> both(Findings findings) {
        return List.of(spanish(findings), english(findings));
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
