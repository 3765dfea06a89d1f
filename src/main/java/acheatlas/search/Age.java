package acheatlas.search;

import java.util.Optional;

/// An age, perhaps a sex, and the words of a text that tell them.
///
/// @param first place of the first such word
/// @param last place of the last one
record Age(double years, Optional<Sex> sex, int first, int last) {}
