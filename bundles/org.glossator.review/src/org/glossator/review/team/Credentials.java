package org.glossator.review.team;

/** Asks for the login of a git address. The workbench keeps them in the platform's secure storage. */
@FunctionalInterface
public interface Credentials {

	/** Nobody to ask: what needs a login fails and says so. */
	Credentials NONE = address -> null;

	/**
	 * A login.
	 *
	 * @param user the name
	 * @param password the password or access token; the caller wipes it after use
	 */
	record Login(String user, char[] password) {
	}

	/** The login for an address, or null. May block to ask a person; called on the thread of the operation. */
	Login login(String address);
}
