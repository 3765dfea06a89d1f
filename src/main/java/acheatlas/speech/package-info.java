/// SPEAKS: says a text aloud with the voice the system came with, where there is one.
///
/// Knows the languages and nothing of what is said; keeps nothing of it, on disk or in the log.
/// Read [acheatlas.speech.Voice] first.
package acheatlas.speech;
