package acheatlas;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.handout.Clinic;
import acheatlas.handout.Handout;
import acheatlas.handout.HandoutOptions;
import acheatlas.handout.HandoutWriter;
import acheatlas.handout.PagePictures;
import acheatlas.handout.Paper;
import acheatlas.i18n.Language;
import acheatlas.i18n.Messages;
import acheatlas.ranking.Explorer;
import acheatlas.triage.Findings;
import acheatlas.ui.handout.Edition;
import acheatlas.ui.handout.Press;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// Makes pages of the window's content, in each language it has, for the clinic of the settings.
/// What takes a moment is made once, when it is first wanted.
final class HandoutPress implements Press {
    private static final double SCREEN_DOTS = 96;

    private final Parts parts;
    private final Messages messages;
    private final Surroundings around;
    private final String emergencyNumber;
    private final Map<Language, Edition> editions = new HashMap<>();
    private @Nullable HandoutWriter writer;

    HandoutPress(Parts parts, Messages messages, Surroundings around) {
        this.parts = parts;
        this.messages = messages;
        this.around = around;
        emergencyNumber = around.settings().emergencyNumber();
    }

    /// The content in the language of the window.
    Edition edition() {
        return new Edition(parts.content(), parts.explorer(), messages);
    }

    @Override
    public synchronized HandoutWriter writer() {
        if (writer == null) {
            writer = new HandoutWriter(messages, parts.drawings());
        }
        return writer;
    }

    @Override
    public Edition edition(Language language) throws ContentException {
        synchronized (editions) {
            var known = editions.get(language);
            if (known != null) {
                return known;
            }
            var said = Messages.in(language);
            var folder = ContentFolder.at(around.contentFolder());
            var content = Parts.content(folder, said, emergencyNumber);
            var edition = new Edition(content, new Explorer(content.graph()), said);
            editions.put(language, edition);
            return edition;
        }
    }

    @Override
    public Clinic clinic() {
        var clinic = around.settings().settings().clinic();
        return new Clinic(clinic.name(), clinic.phone(), emergencyNumber, clinic.logo());
    }

    @Override
    public Paper usualPaper() {
        return Paper.usualIn(around.settings().country());
    }

    /// Makes a page nobody reads, so that the first one somebody waits for comes as fast as all
    /// others. Any thread.
    void warmUp() {
        var nothing = parts.explorer().assess(Findings.none());
        var handout = Handout.of(parts.content(), parts.explorer(), nothing);
        try (var pages = PagePictures.of(writer().pdf(handout, HandoutOptions.PLAIN))) {
            pages.picture(0, SCREEN_DOTS);
        }
    }
}
