import { accountOfActor, mayWrite } from '../access.ts';
import { commentById, issueToRead } from '../issue-access.ts';
import { isoTime, nodeId } from '../json-values.ts';
import { forbidden, noContent, notFound, ok, pageReply, unprocessable } from '../reply.ts';
import type { GitHub, JsonObject, Reply, RepositoryRequest, RepositoryRoute } from '../route.ts';
import type { Reaction, ReactionContent } from '../state.ts';
import { userJson } from './users.ts';

const contents: readonly ReactionContent[] = [
  '+1',
  '-1',
  'laugh',
  'confused',
  'heart',
  'hooray',
  'rocket',
  'eyes',
];

/** The counts that stand in an issue and a comment; `url` is that of the list. */
export function reactionCounts(reactions: readonly Reaction[], url: string): JsonObject {
  const counts = contents.map((content) => [
    content,
    reactions.filter((reaction) => reaction.content === content).length,
  ]);
  return { url, total_count: reactions.length, ...Object.fromEntries(counts) };
}

function reactionJson(github: GitHub, reaction: Reaction): JsonObject {
  return {
    id: reaction.id,
    node_id: nodeId('Reaction', reaction.id),
    user: userJson(github, reaction.user),
    content: reaction.content,
    created_at: isoTime(reaction.createdAtMs),
  };
}

const read = { issues: 'read', pull_requests: 'read' } as const;
const write = { issues: 'write', pull_requests: 'write' } as const;

/** What can be reacted to. */
const subjects = [
  {
    path: '/repos/{owner}/{repo}/issues/{issue_number}/reactions',
    name: 'issue',
    reactionsOf: (request: RepositoryRequest): Reaction[] => issueToRead(request).reactions,
  },
  {
    path: '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
    name: 'issue-comment',
    reactionsOf: (request: RepositoryRequest): Reaction[] => commentById(request).comment.reactions,
  },
] as const;

export const reactionRoutes: RepositoryRoute[] = subjects.flatMap(({ path, name, reactionsOf }) => [
  {
    method: 'GET',
    path,
    permission: read,
    docs: `reactions/reactions#list-reactions-for-an-${name}`,
    handle(request): Reply {
      const content = request.query.get('content');
      const reactions = reactionsOf(request).filter(
        (reaction) => content === null || reaction.content === content,
      );
      return pageReply(reactions, (reaction) => reactionJson(request.github, reaction));
    },
  },
  {
    method: 'POST',
    path,
    permission: write,
    role: 'read',
    docs: `reactions/reactions#create-reaction-for-an-${name}`,
    handle(request): Reply {
      return react(request, reactionsOf(request));
    },
  },
  {
    method: 'DELETE',
    path: `${path}/{reaction_id}`,
    permission: write,
    role: 'read',
    docs: `reactions/reactions#delete-an-${name}-reaction`,
    handle(request): Reply {
      const reactions = reactionsOf(request);
      const at = reactions.findIndex(({ id }) => id === Number(request.params['reaction_id']));
      const reaction = reactions[at];
      if (reaction === undefined) throw notFound();
      const mine = reaction.user === accountOfActor(request.github, request.actor).login;
      if (!mine && !mayWrite(request.actor, request.repository))
        throw forbidden('Must have admin rights to Repository.');
      reactions.splice(at, 1);
      return noContent();
    },
  },
]);

/** 201 for a new reaction, 200 with the old one for the same again. */
function react({ github, actor, body }: RepositoryRequest, reactions: Reaction[]): Reply {
  const content = contents.find((known) => known === body['content']);
  if (content === undefined)
    throw unprocessable(
      `Invalid request.\n\nNo member of 'content' matches; it must be one of: ${contents.join(', ')}.`,
    );
  const user = accountOfActor(github, actor).login;
  const known = reactions.find((reaction) => reaction.user === user && reaction.content === content);
  if (known !== undefined) return ok(reactionJson(github, known));
  const reaction: Reaction = { id: github.newId(), user, content, createdAtMs: github.nowMs() };
  reactions.push(reaction);
  return { kind: 'plain', status: 201, body: reactionJson(github, reaction) };
}
