package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.content.ContentException;
import acheatlas.i18n.Language;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.triage.Answer;
import acheatlas.ui.UiTest;
import acheatlas.ui.settings.SettingsViewModel;
import acheatlas.ui.shell.Place;

import javafx.scene.Parent;
import javafx.scene.control.Button;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

/// The language is chosen on the first screen, and picks outlive the change.
final class LanguageUiTest extends UiTest {
    private final SettingsViewModel settings = SettingsViewModel.usual();

    private AtlasWindow window(Language language) {
        try {
            var messages = Messages.in(language);
            var parts = Parts.open(Path.of("data"), messages, "");
            var usual = Surroundings.usual();
            return new AtlasWindow(
                    parts,
                    messages,
                    new Surroundings(
                            settings, usual.outside(), usual.contentFolder(), usual.readAgain()));
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Parent view() {
        return window(Languages.ENGLISH).root();
    }

    @Test
    void theFirstScreenOffersEachLanguageInItsOwnWords() {
        assertEquals(
                "App language, now English",
                node("shell-language", Button.class).getAccessibleText());

        robot.clickOn("#shell-language").clickOn("Español");

        assertEquals("es", settings.settings().language());
    }

    @Test
    void picksOutliveTheChange() {
        var kept =
                onFx(
                        () -> {
                            var english = window(Languages.ENGLISH);
                            english.goOn(groinPain());
                            var spanish = window(Languages.SPANISH);
                            spanish.goOn(english.visit());
                            return spanish.visit();
                        });

        assertEquals(groinPain().answers(), kept.answers());
    }

    private static Visit groinPain() {
        var answers = new LinkedHashMap<String, Answer>();
        answers.put("s_groin_pain", Answer.PRESENT);
        return new Visit(answers, List.of(), List.of(), new Place.Explore());
    }
}
