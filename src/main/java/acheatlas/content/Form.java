package acheatlas.content;

import java.util.regex.Pattern;

/// How a text must be written.
///
/// @param example one that is right, shown to whoever got it wrong
public record Form(Pattern pattern, String example) {

    public static Form of(String regex, String example) {
        return new Form(Pattern.compile(regex), example);
    }

    boolean fits(String text) {
        return pattern.matcher(text).matches();
    }
}
