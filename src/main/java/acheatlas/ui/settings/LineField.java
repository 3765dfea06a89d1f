package acheatlas.ui.settings;

import acheatlas.settings.Settings;

import javafx.scene.control.TextField;

import java.util.function.BiFunction;
import java.util.function.Function;

/// A line of text that is set when the field is left or Enter is pressed.
final class LineField {
    private static final int MOST_LETTERS = 120;

    private final Function<Settings, String> get;
    private final TextField field = new TextField();

    LineField(
            String id,
            String label,
            SettingsViewModel model,
            Function<Settings, String> get,
            BiFunction<Settings, String, Settings> with) {
        this.get = get;
        field.setId(id);
        field.setAccessibleText(label);
        field.setOnAction(_ -> take(model, with));
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                take(model, with);
                            }
                        });
    }

    private void take(SettingsViewModel model, BiFunction<Settings, String, Settings> with) {
        var line = field.getText().replaceAll("\\p{Cntrl}", " ").strip();
        var kept = line.substring(0, Math.min(line.length(), MOST_LETTERS));
        model.change(now -> with.apply(now, kept));
        field.setText(kept);
    }

    void show(Settings settings) {
        if (!field.isFocused()) {
            field.setText(get.apply(settings));
        }
    }

    TextField root() {
        return field;
    }
}
