package org.glossator.engine.entity;

/**
 * What the tagger knows of words beforehand.
 *
 * @param clusters Brown clusters of words in lower case
 * @param classes classes of words as written, by their embeddings
 * @param gazetteer names and parts of names
 */
public record NameKnowledge(Clusters clusters, Clusters classes, Gazetteer gazetteer) {
}
