/// MEASURES READING: sentences, words and syllables of a text, and from them the grades that say
/// how hard it is to read. Knows no file, no Markdown and no article; a text comes in as words. The
/// libraries for Java that count syllables were last released in 2016 or draw in a whole language
/// model, and none knows Spanish; so the rules are written here. Read
/// [acheatlas.content.reading.ReadingEase] first.
package acheatlas.content.reading;
