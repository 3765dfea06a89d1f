package acheatlas.content.pictures;

import acheatlas.figure.pose.Hold;
import acheatlas.figure.pose.Limb;
import acheatlas.figure.pose.Range;
import acheatlas.figure.pose.Setting;
import acheatlas.figure.pose.View;

import java.util.List;
import java.util.Locale;

/// Reads the settings of one limb: numbers, or words that hold a joint in a direction.
final class LimbReader {
    private static final Range ANGLE = new Range(-360, 360);
    private static final Range LENGTH = new Range(0.1, 1);
    private static final Range FRONT_FOOT = new Range(0.1, 1.8); // a pointed foot, seen from ahead
    private static final Range SHAPE = new Range(0, 1);

    private final Checked checked;
    private final Vocabulary vocabulary;
    private final View view;

    LimbReader(Checked checked, Vocabulary vocabulary, View view) {
        this.checked = checked;
        this.vocabulary = vocabulary;
        this.view = view;
    }

    Limb limb(Json.Members json, Limb before) {
        checked.keys(json, vocabulary.keys("limb"));
        Limb limb = before;
        for (Setting setting : Setting.values()) {
            Json value = json.get(setting.key()).orElse(null);
            if (value != null) {
                limb = set(limb, setting, value);
            }
        }
        return limb;
    }

    private Limb set(Limb limb, Setting setting, Json value) {
        List<String> words = vocabulary.words(setting);
        if (value instanceof Json.Text && !words.isEmpty()) {
            return checked.word(value, setting.key(), words)
                    .map(word -> limb.with(setting, hold(word)))
                    .orElse(limb);
        }
        return limb.with(setting, checked.number(value, setting.key(), range(setting)));
    }

    private static Hold hold(String word) {
        return Hold.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private Range range(Setting setting) {
        return switch (setting.kind()) {
            case ANGLE -> ANGLE;
            case LENGTH -> setting == Setting.FOOT && view.isFrontal() ? FRONT_FOOT : LENGTH;
            case SHAPE -> SHAPE;
        };
    }
}
