package acheatlas.handout;

import acheatlas.i18n.Messages;

/// A handout in a language.
///
/// @param handout of the content in that language
public record Translation(Handout handout, Messages messages) {}
