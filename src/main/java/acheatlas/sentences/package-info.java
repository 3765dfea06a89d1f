/// SAYS what the graph holds in the words of [acheatlas.i18n.Messages]: a dose, how well something
/// has been studied. For whatever window and printed page say alike; knows neither of them. Read
/// [acheatlas.sentences.DoseSentence] first.
package acheatlas.sentences;
