package acheatlas.ui.settings;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import java.util.function.Consumer;
import java.util.function.Function;

/// A list that opens, to choose one value from.
final class ChoiceList {
    private ChoiceList() {}

    /// @param words what each value is called
    /// @param choose told when a person chooses
    static <T> ComboBox<T> of(
            String id, String label, Function<T, String> words, Consumer<T> choose) {
        var list = new ComboBox<T>();
        list.setId(id);
        list.setAccessibleText(label);
        list.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("nobody types into a list");
                    }
                });
        list.setOnAction(
                _ -> {
                    var chosen = list.getValue();
                    if (chosen != null) {
                        choose.accept(chosen);
                    }
                });
        return list;
    }
}
