package org.glossator.text.record;

/** Whether a person has decided on an annotation. */
public enum Status {
	/** Proposed by an engine, a colleague or an import; nobody has decided. */
	SUGGESTED,
	/** Made or confirmed by a person. */
	ACCEPTED,
	/** Refused by a person; kept so that it is not suggested again. */
	REJECTED;

	/** The name used in files and JSON: {@code suggested}, {@code accepted}, {@code rejected}. */
	public String id() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	/** The status of that name, or null. */
	public static Status of(String id) {
		for (Status status : values()) {
			if (status.id().equals(id)) {
				return status;
			}
		}
		return null;
	}
}
