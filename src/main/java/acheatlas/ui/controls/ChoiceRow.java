package acheatlas.ui.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// A few choices side by side, one of them taken: the tabs of a bar, or segments of a setting.
///
/// One stop for the Tab key; arrow keys go from choice to choice and take it at once.
///
/// ```java
/// var tabs = ChoiceRow.<Place>tabs();
/// tabs.add(Place.EXPLORE, "tab-explore", messages.say("shell.tab.explore")).icon(Icon.EXPLORE);
/// tabs.onChoose(navigator::go);
/// ```
///
/// @param <T> what is chosen
public final class ChoiceRow<T> {
    private final HBox root = new HBox();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, Choice> choices = new LinkedHashMap<>();
    private final String buttonClass;
    private final AccessibleRole role;
    private Consumer<T> chosen = _ -> {};
    private @Nullable T taken;

    private ChoiceRow(String rowClass, String buttonClass, AccessibleRole role) {
        this.buttonClass = buttonClass;
        this.role = role;
        root.getStyleClass().add(rowClass);
        group.selectedToggleProperty().addListener((_, old, now) -> select(old, now));
    }

    /// Underlined tabs, 60 px high.
    public static <T> ChoiceRow<T> tabs() {
        return new ChoiceRow<>("tab-row", "tab-button", AccessibleRole.TAB_ITEM);
    }

    /// Underlined tabs within a pane, 34 px high and small.
    public static <T> ChoiceRow<T> paneTabs() {
        return new ChoiceRow<>("pane-tabs", "tab-button", AccessibleRole.TAB_ITEM);
    }

    /// Joined boxes, 32 px high.
    public static <T> ChoiceRow<T> segments() {
        return new ChoiceRow<>("segments", "segment-button", AccessibleRole.RADIO_BUTTON);
    }

    /// Round boxes, 32 px high, each of its own: filters. The one taken has a check.
    public static <T> ChoiceRow<T> pills() {
        return new ChoiceRow<>("pills", "pill-button", AccessibleRole.RADIO_BUTTON);
    }

    public HBox root() {
        return root;
    }

    /// Adds a choice at the end. The first one added is taken until another is.
    public Choice add(T value, String id, String words) {
        var choice = new Choice(id, words);
        choice.button.getStyleClass().add(buttonClass);
        choice.button.setAccessibleRole(role);
        choice.button.setFocusTraversable(false);
        choice.button.setToggleGroup(group);
        choices.put(value, choice);
        root.getChildren().add(choice.button);
        markEnds();
        if (choices.size() == 1) {
            choose(value);
        }
        return choice;
    }

    private void markEnds() {
        for (var choice : choices.values()) {
            choice.button.getStyleClass().removeAll("first-segment", "last-segment");
        }
        root.getChildren().getFirst().getStyleClass().add("first-segment");
        root.getChildren().getLast().getStyleClass().add("last-segment");
    }

    /// Takes a choice without telling [#onChoose].
    public void choose(T value) {
        var choice = choices.get(value);
        if (choice == null) {
            throw new IllegalArgumentException("Not among the choices: " + value);
        }
        taken = value;
        group.selectToggle(choice.button);
    }

    /// Leaves every choice open, without telling [#onChoose], until one is taken.
    public void chooseNone() {
        taken = null;
        group.selectToggle(null);
    }

    /// Whether the choices have their icons, where they have any; without them they are narrower.
    public void showIcons(boolean shown) {
        for (var choice : choices.values()) {
            if (choice.sign != null) {
                choice.sign.setVisible(shown);
            }
        }
    }

    /// Called when a person takes another choice.
    public void onChoose(Consumer<T> action) {
        chosen = action;
    }

    private void select(Toggle old, @Nullable Toggle now) {
        if (now == null && taken == null) {
            leaveOpen();
            return;
        }
        if (now == null) {
            // a second click on the choice taken would leave none
            group.selectToggle(old);
            return;
        }
        choices.forEach(
                (value, choice) -> {
                    choice.button.setFocusTraversable(choice.button.equals(now));
                    choice.check(choice.button.equals(now) && buttonClass.equals("pill-button"));
                    if (choice.button.equals(now) && !value.equals(taken)) {
                        taken = value;
                        chosen.accept(value);
                    }
                });
    }

    /// The Tab key still stops here: at the first choice.
    private void leaveOpen() {
        choices.values().forEach(choice -> choice.check(false));
        choices.values().forEach(choice -> choice.button.setFocusTraversable(false));
        choices.values().stream()
                .findFirst()
                .ifPresent(choice -> choice.button.setFocusTraversable(true));
    }

    /// One choice, to be dressed with an icon or a count.
    public static final class Choice {
        private final ToggleButton button = new ToggleButton();
        private final Label words;
        private final HBox face;
        private final Label count = new Label();
        private final Glyph check = Glyph.small(Icon.CHECK);
        private @Nullable Glyph sign;

        private Choice(String id, String text) {
            words = Words.whole(text, "choice-words");
            face = Gap.SMALL.row(words);
            face.setMouseTransparent(true);
            button.setId(id);
            button.setGraphic(face);
            button.setAccessibleText(text);
            button.setMinWidth(Region.USE_PREF_SIZE);
            count.getStyleClass().add("count");
            count.setMinWidth(Region.USE_PREF_SIZE);
        }

        public Choice icon(Icon icon) {
            sign = Glyph.of(icon);
            sign.managedProperty().bind(sign.visibleProperty());
            face.getChildren().addFirst(sign);
            return this;
        }

        /// Shows a number behind the words, nothing for 0.
        ///
        /// @param spoken the words with the number, for a screen reader: `Handout, 3 items`
        public void count(int number, String spoken) {
            count.setText(Integer.toString(number));
            face.getChildren().remove(count);
            if (number > 0) {
                face.getChildren().add(count);
            }
            button.setAccessibleText(spoken);
        }

        private void check(boolean taken) {
            face.getChildren().remove(check);
            if (taken) {
                face.getChildren().addFirst(check);
            }
        }

        public void rename(String text) {
            words.setText(text);
            button.setAccessibleText(text);
        }

        public ToggleButton button() {
            return button;
        }
    }
}
