package acheatlas.ui.handout;

import acheatlas.handout.Clinic;
import acheatlas.handout.HandoutOptions;
import acheatlas.handout.Paper;
import acheatlas.handout.PrintSize;
import acheatlas.i18n.Language;

import java.util.List;

/// How somebody wants the page.
///
/// @param languages one behind the other
/// @param withCode with the plan as a code for a phone
record Wishes(Paper paper, PrintSize size, List<Language> languages, boolean withCode) {
    Wishes {
        languages = List.copyOf(languages);
    }

    Wishes on(Paper other) {
        return new Wishes(other, size, languages, withCode);
    }

    Wishes in(PrintSize other) {
        return new Wishes(paper, other, languages, withCode);
    }

    Wishes in(List<Language> others) {
        return new Wishes(paper, size, others, withCode);
    }

    Wishes withCode(boolean isWanted) {
        return new Wishes(paper, size, languages, isWanted);
    }

    HandoutOptions from(Clinic clinic) {
        return new HandoutOptions(paper, size, clinic, withCode);
    }
}
