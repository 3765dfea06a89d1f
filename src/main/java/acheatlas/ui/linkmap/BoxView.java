package acheatlas.ui.linkmap;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.KindTile;
import acheatlas.ui.controls.Words;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Style;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// One box of the map.
final class BoxView extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");

    private final Box box;
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private final ObservableValue<Boolean> plays = hoverProperty().or(focusedProperty()).or(chosen);
    private Runnable choose = () -> {};

    BoxView(Box box, LinkMapWords words, Pictures pictures) {
        this.box = box;
        var name = Words.paragraph(words.name(box), "map-box-name");
        var below = Words.paragraph(words.below(box), Style.SMALL, Style.MUTED);
        var lines = Gap.grow(Gap.NONE.column(name, below));
        lines.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(lead(pictures), lines);
        setId("map-" + box.id());
        getStyleClass().add("map-box");
        if (box instanceof Box.Felt(_, Box.Standing standing)) {
            getStyleClass().add(look(standing));
        }
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(false);
        setOnMouseClicked(_ -> choose.run());
    }

    private Node lead(Pictures pictures) {
        return switch (box) {
            case Box.Felt felt -> {
                var sign = Glyph.of(icon(felt.standing()));
                sign.getStyleClass().add("map-box-sign");
                yield sign;
            }
            case Box.Origin origin -> KindTile.of(origin.kind());
            case Box.Help help -> MoveStage.of(pictures, help.move(), plays);
        };
    }

    static Icon icon(Box.Standing standing) {
        return switch (standing) {
            case HAS -> Icon.CHECK;
            case RED_FLAG, RAISED -> Icon.URGENT;
            case HAS_NOT -> Icon.MINUS;
            case NOT_SURE -> Icon.NOT_SURE;
        };
    }

    private static String look(Box.Standing standing) {
        return switch (standing) {
            case HAS -> "map-box-has";
            case RED_FLAG, RAISED -> "map-box-urgent";
            case HAS_NOT -> "map-box-not";
            case NOT_SURE -> "map-box-unsure";
        };
    }

    void onChoose(Runnable action) {
        choose = action;
    }

    Box box() {
        return box;
    }

    void show(boolean isChosen, boolean faded) {
        chosen.set(isChosen);
        pseudoClassStateChanged(CHOSEN, isChosen);
        pseudoClassStateChanged(FADED, faded);
    }

    /// A screen reader presses it as one clicks it.
    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    void say(String spoken) {
        if (!spoken.equals(getAccessibleText())) {
            setAccessibleText(spoken);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }
}
