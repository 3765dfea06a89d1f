package acheatlas.ui.shell;

import acheatlas.i18n.Language;
import acheatlas.speech.Voice;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads aloud the panel somebody is in: the question or the scrolled pane round the focus, else
/// the largest pane of the screen, else all of it. It knows no screen, so every new one can be
/// heard.
///
/// JavaFX thread only.
final class ReadAloud {
    private static final String QUESTION = "question-card";

    private final Voice voice;
    private final Language language;
    private final Region screen;
    private final ReadOnlyBooleanWrapper there;
    // the button itself takes the focus
    private @Nullable Node lastIn;

    ReadAloud(Voice voice, Language language, Region screen) {
        this.voice = voice;
        this.language = language;
        this.screen = screen;
        there = new ReadOnlyBooleanWrapper(voice.isThere());
        screen.sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(this::remember);
    }

    private void remember(@Nullable Node owner) {
        if (owner != null && around(owner).anyMatch(screen::equals)) {
            lastIn = owner;
        }
    }

    /// Whether there is a voice to read with.
    ReadOnlyBooleanProperty thereProperty() {
        return there.getReadOnlyProperty();
    }

    /// Reads, or falls silent where it is reading.
    void toggle() {
        if (voice.isSpeaking()) {
            voice.stop();
        } else {
            voice.say(SpokenText.of(panel()), language);
        }
        there.set(voice.isThere());
    }

    void stop() {
        voice.stop();
        there.set(voice.isThere());
    }

    private Node panel() {
        return panelOfFocus().or(this::largestPane).orElse(screen);
    }

    private Optional<Node> panelOfFocus() {
        return Optional.ofNullable(lastIn)
                .filter(node -> node.getScene() != null && isInSight(node))
                .flatMap(
                        node ->
                                around(node)
                                        .takeWhile(at -> !at.equals(screen))
                                        .filter(ReadAloud::isPanel)
                                        .findFirst());
    }

    private static boolean isPanel(Node node) {
        return node instanceof ScrollPane || node.getStyleClass().contains(QUESTION);
    }

    private static Stream<Node> around(Node node) {
        return Stream.iterate(node, at -> at != null, Node::getParent);
    }

    private static boolean isInSight(Node node) {
        return around(node).allMatch(Node::isVisible);
    }

    private Optional<Node> largestPane() {
        return screen.lookupAll(".scroll-pane").stream()
                .filter(ReadAloud::isInSight)
                .max(Comparator.comparingDouble(ReadAloud::area));
    }

    private static double area(Node node) {
        var bounds = node.getLayoutBounds();
        return bounds.getWidth() * bounds.getHeight();
    }
}
