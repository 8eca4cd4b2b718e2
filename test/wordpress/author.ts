import {AUTHOR, type Site} from './site.js';

export interface Post {
  readonly id: number;
  readonly link: string;
  /** What WordPress kept of the content. */
  readonly content: string;
}

/** Publishes posts as an author over the REST API. */
export type Publish = (content: string) => Promise<Post>;

export function signIn(site: Site): Publish {
  const password = site.php(`
    $author = get_user_by('login', '${AUTHOR.name}');
    echo WP_Application_Passwords::create_new_application_password($author->ID, array('name' => 'tests'))[0];`);
  const authorization = `Basic ${Buffer.from(`${AUTHOR.name}:${password}`).toString('base64')}`;
  return async (content) => {
    const response = await fetch(`${site.url}/?rest_route=/wp/v2/posts&context=edit`, {
      method: 'POST',
      headers: {authorization, 'content-type': 'application/json'},
      body: JSON.stringify({title: 'Would it pay?', status: 'publish', content}),
    });
    const post = (await response.json()) as {id: number; link: string; content: {raw: string}};
    if (!response.ok) throw new Error(JSON.stringify(post));
    return {id: post.id, link: post.link, content: post.content.raw};
  };
}
