package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.Problem;
import acheatlas.content.pictures.Drawings;
import acheatlas.graph.ContentLoader;
import acheatlas.i18n.Language;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;
import acheatlas.ui.UiTest;
import acheatlas.ui.snapshot.SceneImage;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// A language is added by adding files: content, sentences, search and screens speak one that no
/// line of the program names.
final class MadeLanguageUiTest extends UiTest {
    private static final Language MADE = new Language(MadeLanguage.TAG, "Accented");

    @TempDir private static Path root = Path.of("");

    private static MadeLanguage files;
    private static Parts parts;

    @BeforeAll
    static void make() throws Exception {
        files = MadeLanguage.in(root);
        var content = ContentLoader.load(files.content(), MadeLanguage.TAG);
        parts = Parts.of(content, Drawings.read(files.content()));
    }

    @Override
    protected Parent view() {
        return new StackPane();
    }

    private static Messages messages() {
        return Messages.in(MADE, files.messages());
    }

    @Test
    void itIsFoundByItsFile() {
        assertEquals(List.of(Languages.ENGLISH, MADE), Languages.in(files.messages()));
    }

    @Test
    void itsContentIsReadWithoutAProblem() {
        var told = parts.content().problems().stream().map(Problem::toString).toList();
        assertEquals(List.of(), told);
        var words = parts.content().words();
        assertEquals(MadeLanguage.TAG, words.language());
        assertEquals(MadeLanguage.said("Lower back pain"), words.finding("s_low_back_pain").name());
    }

    @Test
    void itsSentencesAreSaidAndEnglishStandsInForTheRest() {
        assertEquals(MadeLanguage.said("Show"), messages().say("settings.problem.show"));
        assertEquals("Español", Messages.in(Languages.SPANISH).say("language.own-name"));
    }

    @Test
    void itsWordsAreHeardWithoutAGrammarOfItsOwn() {
        var heard =
                parts.search().understand(MadeLanguage.said("groin pain")).mentions().stream()
                        .map(mention -> parts.content().graph().finding(mention.finding()).id())
                        .toList();
        assertEquals(List.of("s_groin_pain"), heard);
        assertTrue(parts.search().suggest(MadeLanguage.said("Lower b"), 6).size() > 0);
    }

    @Test
    void noWordIsCutOffThoughAllAreLonger() {
        var look = SceneImage.Look.of(1024, 700);
        var window = onFx(this::window);
        assertEquals(List.of(), cutOffWords(() -> window, look));
    }

    private Parent window() {
        var window = new AtlasWindow(parts, messages());
        var graph = parts.content().graph();
        var findings = Findings.none();
        for (var id : List.of("s_low_back_pain", "s_worse_sitting")) {
            findings = findings.with(graph, graph.finding(id).orElseThrow(), Answer.PRESENT);
        }
        window.pick(findings);
        window.passCheck();
        return window.root();
    }
}
