package acheatlas.ui.handout;

import acheatlas.content.ContentException;
import acheatlas.handout.Clinic;
import acheatlas.handout.HandoutWriter;
import acheatlas.handout.Paper;
import acheatlas.i18n.Language;

/// What pages are made with.
public interface Press {
    /// Makes the PDF. Any thread; takes a moment the first time.
    HandoutWriter writer();

    /// The content in a language. Any thread; takes a moment the first time.
    ///
    /// @throws ContentException where it cannot be read any more
    Edition edition(Language language) throws ContentException;

    /// Whose page it is. JavaFX thread.
    Clinic clinic();

    /// What printers here are filled with.
    Paper usualPaper();
}
