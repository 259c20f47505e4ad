package org.glossator.model.notify;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * The base of every generated class: hands its notifications on to its container, so that one adapter on the root hears
 * every change below it. An adapter on each of a hundred thousand objects, EMF's usual way, would cost more memory than
 * the objects. Nothing is created or sent while nobody listens on the way up.
 */
public abstract class BubblingObject extends MinimalEObjectImpl.Container {

	/** For generated classes. */
	protected BubblingObject() {
	}

	@Override
	public boolean eNotificationRequired() {
		if (super.eNotificationRequired()) {
			return true;
		}
		InternalEObject container = eInternalContainer();
		return container != null && container.eNotificationRequired();
	}

	@Override
	public void eNotify(Notification notification) {
		super.eNotify(notification);
		InternalEObject container = eInternalContainer();
		if (container != null && container.eNotificationRequired()) {
			container.eNotify(notification);
		}
	}
}
