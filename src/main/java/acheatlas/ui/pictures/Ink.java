package acheatlas.ui.pictures;

import acheatlas.figure.Tint;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The colour of each tint, taken from the stylesheets: `-tint-near-limb` and the like are set in
/// `pictures.css`, once, to the tokens of the theme. A change of theme sets them anew.
///
/// It is a node that shows nothing, for only nodes are styled. Pictures that stand together share
/// one: styling three dozen tints takes its time.
final class Ink extends Region {
    private static final Map<Tint, TintCss> CSS = new EnumMap<>(Tint.class);
    private static final List<CssMetaData<? extends Styleable, ?>> WITH_REGION;

    static {
        for (Tint tint : Tint.values()) {
            CSS.put(tint, new TintCss(tint));
        }
        List<CssMetaData<? extends Styleable, ?>> all =
                new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(CSS.values());
        WITH_REGION = List.copyOf(all);
    }

    private final Map<Tint, StyleableProperty<Paint>> tints = new EnumMap<>(Tint.class);

    private final List<Runnable> users = new ArrayList<>();

    Ink() {
        getStyleClass().add("ink");
        setManaged(false);
        setMouseTransparent(true);
        CSS.forEach((tint, css) -> tints.put(tint, property(css)));
    }

    private StyleableProperty<Paint> property(TintCss css) {
        return new SimpleStyleableObjectProperty<Paint>(
                css, this, css.getProperty(), Color.TRANSPARENT) {
            @Override
            protected void invalidated() {
                users.forEach(Runnable::run);
            }
        };
    }

    /// @param changed called for each tint that gets another colour
    void onChange(Runnable changed) {
        users.add(changed);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return WITH_REGION;
    }

    Paint of(Tint tint) {
        return property(tint).getValue();
    }

    private StyleableProperty<Paint> property(Tint tint) {
        var property = tints.get(tint);
        if (property == null) {
            throw new IllegalStateException("every tint has its property");
        }
        return property;
    }

    private static final class TintCss extends CssMetaData<Ink, Paint> {
        private final Tint tint;

        TintCss(Tint tint) {
            super(
                    "-tint-" + tint.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    StyleConverter.getPaintConverter(),
                    Color.TRANSPARENT);
            this.tint = tint;
        }

        @Override
        public boolean isSettable(Ink ink) {
            return true;
        }

        @Override
        public StyleableProperty<Paint> getStyleableProperty(Ink ink) {
            return ink.property(tint);
        }
    }
}
