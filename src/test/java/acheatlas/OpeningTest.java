package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class OpeningTest {
    @Test
    void withoutWordsTheContentThatCameAlongOpens() {
        assertTrue(Opening.isAsked(List.of()));
        var opening = Opening.of(List.of());
        assertEquals(Path.of("data"), opening.folder(""));
        assertEquals(Ending.BY_PERSON, opening.ending());
    }

    @Test
    void aPackGoesBeforeTheFolderOfOnesOwn() {
        var words = List.of("clinic.acheatlas");
        assertTrue(Opening.isAsked(words));
        assertEquals(Path.of("clinic.acheatlas"), Opening.of(words).folder("mine"));
        assertEquals(Path.of("mine"), Opening.of(List.of()).folder("mine"));
    }

    @Test
    void runsOfThePackagerEndByThemselves() {
        assertEquals(Ending.TRAINED, Opening.of(List.of("--train")).ending());
        assertEquals(Ending.FIRST_FRAME, Opening.of(List.of("--first-frame")).ending());
    }

    @Test
    void commandsAreNotForTheWindow() {
        assertFalse(Opening.isAsked(List.of("--version")));
        assertFalse(Opening.isAsked(List.of("check", "clinic.acheatlas")));
    }
}
