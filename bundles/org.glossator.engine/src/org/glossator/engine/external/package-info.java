/** Engines that are not Glossator's own: UIMA descriptors and PEARs of a corpus, and services of other bundles. */
package org.glossator.engine.external;
